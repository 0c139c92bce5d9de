package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.web.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How queries over HTTP wait and are kept: an answer is asked for again each time, and sent again only if it differs. */
@Configuration(proxyBeanMethods = false)
class QueryWebConfiguration implements WebMvcConfigurer {
    private final Consistency consistency;

    QueryWebConfiguration(Consistency consistency) {
        this.consistency = consistency;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(consistency);
        registry.addInterceptor(new Caching()).addPathPatterns("/api/**");
    }

    /** Where a controller gives no version, the tag is a hash of the bytes, and so tells nothing else. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> hashedTags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/api/*");
        return registration;
    }

    private static final class Caching implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getMethod().equals("GET")) {
                response.setHeader(
                        HttpHeaders.CACHE_CONTROL, Caller.current().isAnonymous() ? "no-cache" : "private, no-cache");
                response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
            }
            return true;
        }
    }
}
