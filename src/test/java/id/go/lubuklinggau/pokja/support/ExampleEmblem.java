package id.go.lubuklinggau.pokja.support;

import java.nio.charset.StandardCharsets;

/** A lambang that is that of no city, as an SVG file: a shield with a sun above waves. */
public final class ExampleEmblem {

    private ExampleEmblem() {}

    public static byte[] svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 116">
                  <path d="M6 6 H94 V64 C94 90 70 104 50 112 C30 104 6 90 6 64 Z" fill="#ffffff" stroke="#0b5351" stroke-width="5"/>
                  <circle cx="50" cy="42" r="17" fill="#dc8f3a"/>
                  <path d="M50 14 V20 M22 42 H28 M72 42 H78 M30 22 L34 26 M70 22 L66 26" fill="none" stroke="#dc8f3a" stroke-width="4"/>
                  <path d="M14 72 Q23 64 32 72 T50 72 T68 72 T86 72" fill="none" stroke="#0b5351" stroke-width="5"/>
                  <path d="M21 85 Q28 78 36 85 T50 85 T64 85 T79 85" fill="none" stroke="#0b5351" stroke-width="5"/>
                </svg>
                """.getBytes(StandardCharsets.UTF_8);
    }
}
