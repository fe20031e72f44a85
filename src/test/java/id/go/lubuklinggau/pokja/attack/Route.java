package id.go.lubuklinggau.pokja.attack;

import id.go.lubuklinggau.pokja.account.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** One way into the application: a method, a path with its variables, and who answers. */
record Route(RequestMethod method, String pattern, HandlerMethod handler) {

    private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'");
    private static final Pattern VARIABLE = Pattern.compile("\\{[a-zA-Z]+}");

    boolean isGet() {
        return method == RequestMethod.GET;
    }

    /** Whether it gives a list out as a file, by the statement of its page. */
    boolean isFile() {
        return pattern.endsWith(".xlsx") || pattern.endsWith(".csv");
    }

    boolean isPost() {
        return method == RequestMethod.POST;
    }

    /** Whether it reads JSON in place of fields. */
    boolean isJson() {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    int variables() {
        return (int) VARIABLE.matcher(pattern).results().count();
    }

    boolean isForEveryone() {
        return "permitAll()".equals(rule());
    }

    /** Whom the {@code @For…} rule lets in. */
    Set<Role> roles() {
        var rule = rule();
        if (isForEveryone() || "isAuthenticated()".equals(rule)) {
            return EnumSet.allOf(Role.class);
        }
        return QUOTED.matcher(rule)
                .results()
                .map(name -> Role.valueOf(name.group(1)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private String rule() {
        var rule = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        if (rule == null) {
            rule = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class);
        }
        return rule.value();
    }

    /** The bean that the route reads from what is sent, or null. */
    Class<?> form() {
        return Arrays.stream(handler.getMethodParameters())
                .<Class<?>>map(parameter -> parameter.getParameterType())
                .filter(type -> type.getSimpleName().endsWith("Form"))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
