package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address there is, as the program itself has them, so that a new one is asked for without being named here.
 *
 * @param app where
 * @param known what to put where an address has a variable or a parameter, by name
 */
record Addresses(Running app, Map<String, List<String>> known) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^}]*}");

    /** A question: an address, and the kind of answer that is asked for; none is {@code * / *}. */
    record Question(String method, String path, String accept) {}

    /** What can be read, once without parameters and once with each value of each. */
    Set<Question> toRead() {
        Set<Question> questions = new LinkedHashSet<>();
        mappings().forEach((mapping, method) -> {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                for (String pattern : mapping.getPatternValues()) {
                    for (String path : filled(pattern)) {
                        asked(path, method).forEach(asked -> {
                            types(mapping).forEach(type -> questions.add(new Question("GET", asked, type)));
                        });
                    }
                }
            }
        });
        return questions;
    }

    private static List<String> types(RequestMappingInfo mapping) {
        List<String> types = mapping.getProducesCondition().getProducibleMediaTypes().stream()
                .map(Object::toString)
                .toList();
        return types.isEmpty() ? List.of("*/*") : types;
    }

    /** The commands; what changes nothing in the end is left out. */
    Set<Question> toCommand() {
        Set<Question> questions = new LinkedHashSet<>();
        mappings()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(pattern ->
                                mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                        .filter(pattern -> pattern.startsWith("/api/") && !pattern.startsWith("/api/query-admin/"))
                        .forEach(pattern ->
                                filled(pattern).forEach(path -> questions.add(new Question("POST", path, "*/*")))));
        return questions;
    }

    private Map<RequestMappingInfo, HandlerMethod> mappings() {
        return app.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
    }

    /** The pattern with each value of its first variable, and so on. */
    private List<String> filled(String pattern) {
        List<MatchResult> variables = VARIABLE.matcher(pattern).results().toList();
        if (variables.isEmpty()) {
            return List.of(pattern);
        }
        MatchResult first = variables.get(0);
        return values(first.group(1)).stream()
                .flatMap(value ->
                        filled(pattern.substring(0, first.start()) + encoded(value) + pattern.substring(first.end()))
                                .stream())
                .toList();
    }

    private List<String> asked(String path, HandlerMethod method) {
        List<String> bare = List.of(path);
        List<Parameter> optional = new ArrayList<>();
        for (Parameter parameter : method.getMethod().getParameters()) {
            RequestParam asked = parameter.getAnnotation(RequestParam.class);
            if (asked != null && asked.required()) {
                bare = with(bare, parameter);
            } else if (asked != null) {
                optional.add(parameter);
            }
        }
        List<String> all = new ArrayList<>(bare);
        for (Parameter parameter : optional) {
            all.addAll(with(bare, parameter));
        }
        return all;
    }

    private List<String> with(List<String> paths, Parameter parameter) {
        String given = parameter.getAnnotation(RequestParam.class).name();
        String name = StringUtils.hasText(given) ? given : parameter.getName();
        List<String> values = parameter.getType().isEnum()
                ? Arrays.stream(parameter.getType().getEnumConstants())
                        .map(Object::toString)
                        .toList()
                : parameter.getType() == Boolean.class ? List.of("true") : values(name);
        return paths.stream()
                .flatMap(path -> values.stream()
                        .map(value -> path + (path.contains("?") ? "&" : "?") + name + "=" + encoded(value)))
                .toList();
    }

    private List<String> values(String name) {
        assertThat(known.keySet()).as("names that stand in addresses").contains(name);
        return known.getOrDefault(name, List.of());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
