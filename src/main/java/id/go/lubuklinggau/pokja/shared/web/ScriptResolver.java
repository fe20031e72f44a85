package id.go.lubuklinggau.pokja.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves a script with the modules it imports named by their hash, so that browsers keep each of them for ever. The hash of a
 * script covers those names, and so all that it imports.
 */
class ScriptResolver extends PathResourceResolver {

    private static final Pattern IMPORT = Pattern.compile("(?<=from '\\./)([a-z-]+)(?=\\.js')");

    @Override
    protected Resource getResource(String path, Resource location) throws IOException {
        var resource = super.getResource(path, location);
        return resource == null ? null : new TextResource(path, hashed(resource), resource.lastModified());
    }

    private static String hashed(Resource script) throws IOException {
        var text = script.getContentAsString(StandardCharsets.UTF_8);
        var imports = IMPORT.matcher(text);
        var hashed = new StringBuilder();
        while (imports.find()) {
            var module = hashed(script.createRelative(imports.group() + ".js"));
            imports.appendReplacement(hashed, "$0-" + ShortContentVersion.of(module.getBytes(StandardCharsets.UTF_8)));
        }
        return imports.appendTail(hashed).toString();
    }
}
