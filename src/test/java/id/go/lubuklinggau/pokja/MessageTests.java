package id.go.lubuklinggau.pokja;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.shared.BrokenRule;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Whatever a template or a rule says is written down, once. */
class MessageTests {

    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z0-9.]+)");

    @Test
    void everyKeyOfATemplateIsWritten() throws IOException {
        var missing = new TreeSet<String>();
        var written = keys();
        for (var template : resources("templates/**/*.html")) {
            KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !written.contains(key))
                    .forEach(key -> missing.add(template.getFilename() + ": " + key));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyBrokenRuleSaysWhatToDo() throws IOException {
        var rules = new ClassPathScanningCandidateComponentProvider(false);
        rules.addIncludeFilter(new AssignableTypeFilter(BrokenRule.class));

        assertThat(rules.findCandidateComponents("id.go.lubuklinggau.pokja"))
                .extracting(rule -> rule.getBeanClassName().replaceAll(".*\\.", ""))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(keys()).contains(rule));
    }

    @Test
    void everyEnumOnScreenHasItsWords() throws Exception {
        var written = keys();
        var named = new HashSet<String>();
        written.stream()
                .filter(key -> key.matches("[A-Z][A-Za-z]+\\.[A-Z_]+"))
                .forEach(key -> named.add(key.replaceAll("\\..*", "")));
        for (var file : resources("id/go/lubuklinggau/pokja/**/*.class")) {
            var name = file.getURL()
                    .getPath()
                    .replaceAll(".*/(id/go/.*)\\.class", "$1")
                    .replace('/', '.');
            var type = Class.forName(name, false, getClass().getClassLoader());
            if (type.isEnum() && named.contains(type.getSimpleName())) {
                assertThat(Arrays.stream(type.getEnumConstants())
                                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()))
                        .allMatch(written::contains);
            }
        }
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        var seen = new HashSet<String>();
        var twice = new TreeSet<String>();
        for (var file : resources("messages/*.properties")) {
            for (var key : load(file)) {
                if (!seen.add(key)) {
                    twice.add(key);
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    private static Set<String> keys() throws IOException {
        var keys = new HashSet<String>();
        for (var file : resources("messages/*.properties")) {
            keys.addAll(load(file));
        }
        return keys;
    }

    private static Set<String> load(Resource file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(file.getContentAsString(StandardCharsets.UTF_8)));
        return properties.stringPropertyNames();
    }

    private static List<Resource> resources(String pattern) throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
    }
}
