package id.go.lubuklinggau.pokja;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of ours names its rule, and its path is Indonesian kebab-case. */
@DatabaseTest
class RouteTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyRouteNamesItsRule() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(namesRule(route.getValue()))
                        .as(route.toString())
                        .isTrue());
    }

    @Test
    void everyPathIsKebabCase() {
        assertThat(routes())
                .flatExtracting(route -> route.getKey().getPatternValues())
                .allSatisfy(path -> assertThat(path.toString())
                        .matches("/|(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+}))+(\\.(json|pdf|xlsx|csv|docx|zip))?"));
    }

    private static boolean namesRule(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), PreAuthorize.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), PreAuthorize.class);
    }

    private List<Map.Entry<RequestMappingInfo, HandlerMethod>> routes() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("id.go.lubuklinggau"))
                .toList();
    }
}
