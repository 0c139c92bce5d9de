package dk.budgetspor.query.platform.pages;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the frame around the pages, and forms into the hands of their controllers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageSettings.class)
class PageConfiguration implements WebMvcConfigurer {
    private final PageFrame frame;
    private final OwnChanges ownChanges;

    PageConfiguration(PageFrame frame, OwnChanges ownChanges) {
        this.frame = frame;
        this.ownChanges = ownChanges;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frame).excludePathPatterns("/api/**");
        registry.addInterceptor(ownChanges).excludePathPatterns("/api/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FormArgument());
    }
}
