package id.go.lubuklinggau.pokja.shared.web;

import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/** The start of a file's hash, which tells two versions apart as well as the whole, and weighs less in each page. */
class ShortContentVersion extends ContentVersionStrategy {

    private static final int LENGTH = 8;

    static String of(byte[] content) {
        return DigestUtils.md5DigestAsHex(content).substring(0, LENGTH);
    }

    @Override
    public String getResourceVersion(Resource resource) {
        return super.getResourceVersion(resource).substring(0, LENGTH);
    }
}
