package id.go.lubuklinggau.pokja.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves a stylesheet with the component files it imports put in place, so that a visit costs one request and the hash in
 * its name covers them all.
 */
class StylesheetResolver extends PathResourceResolver {

    private static final Pattern IMPORT = Pattern.compile("@import \"([a-z0-9-]+\\.css)\";");

    @Override
    protected Resource getResource(String path, Resource location) throws IOException {
        var resource = super.getResource(path, location);
        return resource == null ? null : new TextResource(path, inlined(resource), resource.lastModified());
    }

    private static String inlined(Resource sheet) throws IOException {
        var text = sheet.getContentAsString(StandardCharsets.UTF_8);
        var imports = IMPORT.matcher(text);
        var inlined = new StringBuilder();
        while (imports.find()) {
            imports.appendReplacement(inlined, "");
            inlined.append(sheet.createRelative(imports.group(1)).getContentAsString(StandardCharsets.UTF_8));
        }
        return imports.appendTail(inlined).toString();
    }
}
