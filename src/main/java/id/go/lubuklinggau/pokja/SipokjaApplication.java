package id.go.lubuklinggau.pokja;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SipokjaApplication {

    public static void main(String[] args) {
        SpringApplication.run(SipokjaApplication.class, args);
    }
}
