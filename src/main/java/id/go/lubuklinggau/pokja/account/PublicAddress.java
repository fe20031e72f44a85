package id.go.lubuklinggau.pokja.account;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where people find SIPOKJA. Only what is set can be trusted: the host that a request names is made up by its sender.
 *
 * @param address scheme, host and port, such as {@code https://sipokja.example.go.id}; null if nobody has set it
 */
@ConfigurationProperties("sipokja")
public record PublicAddress(URI address) {

    public PublicAddress {
        if (address != null
                && (address.getHost() == null
                        || !String.valueOf(address.getScheme()).matches("https?"))) {
            throw new IllegalArgumentException("sipokja.address is no address of a web page: " + address);
        }
    }

    public boolean isSet() {
        return address != null;
    }

    /** Of a page; while nobody has set the address, by the host of the request that is being answered. */
    public String url(String path) {
        return isSet()
                ? address.resolve(path).toString()
                : ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString();
    }
}
