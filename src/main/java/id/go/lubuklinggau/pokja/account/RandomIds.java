package id.go.lubuklinggau.pokja.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.session.SessionIdGenerator;

/** Ids of sessions and tokens of forms: 216 and 256 random bits, where both would else be UUIDs of 122. */
@Configuration(proxyBeanMethods = false)
class RandomIds {

    /** 36 characters: as many as the column has, which would fill up a shorter one with blanks. */
    private static final int BYTES_OF_SESSION_ID = 27;

    @Bean
    static SessionIdGenerator sessionIds() {
        return () -> Tokens.make(BYTES_OF_SESSION_ID);
    }

    static CsrfTokenRepository csrfTokens() {
        return new InSession();
    }

    private static class InSession implements CsrfTokenRepository {

        private static final String HEADER = "X-CSRF-TOKEN";
        private static final String PARAMETER = "_csrf";

        private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

        @Override
        public CsrfToken generateToken(HttpServletRequest request) {
            return new DefaultCsrfToken(HEADER, PARAMETER, Tokens.make());
        }

        @Override
        public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
            session.saveToken(token, request, response);
        }

        @Override
        public CsrfToken loadToken(HttpServletRequest request) {
            return session.loadToken(request);
        }
    }
}
