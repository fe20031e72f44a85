package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.press.Press;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The press alone, in a JVM of its own with little memory: prints a roster of so many rows so many times, and says how long each took. */
class LargePrint {

    private static final int WARM_UP = 100;

    /** @param arguments number of rows, number of prints, and the file */
    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        int prints = Integer.parseInt(arguments[1]);
        var press = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run()
                .getBean(Press.class);
        if (prints > 1) {
            for (int print = 0; print < WARM_UP; print++) {
                print(press, rows, OutputStream.nullOutputStream());
            }
        }
        var times = LongStream.range(0, prints)
                .map(print -> cpuOf(() -> print(press, rows, OutputStream.nullOutputStream())))
                .sorted()
                .toArray();
        try (var file = Files.newOutputStream(Path.of(arguments[2]))) {
            print(press, rows, file);
        }
        System.out.println("CPU of a print: " + times[prints / 2] / 1_000_000 + " ms");
    }

    private static void print(Press press, int rows, OutputStream file) {
        try {
            press.print(RosterSheets.of(rows).manuscript(), file, set -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long cpuOf(Runnable work) {
        var clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        work.run();
        return clock.getCurrentThreadCpuTime() - before;
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = Press.class)
    @Import(Dates.class)
    @ImportAutoConfiguration({MessageSourceAutoConfiguration.class, ThymeleafAutoConfiguration.class})
    static class Parts {}
}
