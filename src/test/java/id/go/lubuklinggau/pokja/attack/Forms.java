package id.go.lubuklinggau.pokja.attack;

import java.beans.PropertyDescriptor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Makes up what a route reads. A field of a kind not seen before has to be taught here. */
class Forms {

    /** Texts that have to be of a certain shape. */
    private static final Map<String, String> SHAPED = Map.ofEntries(
            Map.entry("phone", "0812-0000-0001"),
            Map.entry("nip", "198001012005011001"),
            Map.entry("username", "contoh.uji"),
            Map.entry("email", "contoh@example.go.id"),
            Map.entry("kelurahanCode", "16.73.01.1002"),
            Map.entry("kelurahan", "16.73.01.1002"),
            Map.entry("areas", "16.73.01.1002"),
            Map.entry("kecamatan", "16.73.01"),
            Map.entry("personId", ""),
            Map.entry("pokjaId", ""),
            Map.entry("decreeId", ""),
            Map.entry("agencyIds", ""),
            Map.entry("sessionId", ""),
            Map.entry("target", ""),
            Map.entry("tanda", "H.."));

    private Forms() {}

    static Map<String, String> fields(Route route) {
        var fields = new LinkedHashMap<String, String>();
        for (var parameter : route.handler().getMethodParameters()) {
            var asked = parameter.getParameterAnnotation(RequestParam.class);
            if (Map.class.isAssignableFrom(parameter.getParameterType())) {
                continue; // whatever is sent, with nothing that has to be
            }
            if (asked != null && asked.required() && asked.defaultValue().startsWith("\n")) {
                var name = asked.name().isEmpty() ? asked.value() : asked.name();
                fields.put(name, value(name, parameter.getParameterType()));
            } else if (isForm(parameter)) {
                fill(fields, "", parameter.getParameterType());
            }
        }
        return fields;
    }

    /** The fields of a form that take any text. */
    static List<String> texts(Class<?> form) {
        return Arrays.stream(BeanUtils.getPropertyDescriptors(form))
                .filter(property -> property.getWriteMethod() != null && property.getPropertyType() == String.class)
                .map(PropertyDescriptor::getName)
                .filter(name -> !SHAPED.containsKey(name))
                .toList();
    }

    /** Each field that can be sent to a form, {@code password.changed} among them. */
    static List<String> names(Class<?> form) {
        var fields = new LinkedHashMap<String, String>();
        fill(fields, "", form);
        return List.copyOf(fields.keySet());
    }

    private static boolean isForm(MethodParameter parameter) {
        return parameter.getParameterType().getSimpleName().endsWith("Form");
    }

    private static void fill(Map<String, String> fields, String prefix, Class<?> form) {
        for (var property : BeanUtils.getPropertyDescriptors(form)) {
            var type = property.getPropertyType();
            var name = prefix + property.getName();
            if (type.getSimpleName().endsWith("Form")) {
                fill(fields, name + ".", type);
            } else if (property.getWriteMethod() != null) {
                var one = type == List.class
                        ? ResolvableType.forMethodReturnType(property.getReadMethod())
                                .getGeneric(0)
                                .resolve()
                        : type;
                fields.put(name, value(property.getName(), one));
            }
        }
    }

    private static String value(String name, Class<?> type) {
        if (SHAPED.containsKey(name)) {
            return SHAPED.get(name);
        }
        if (type == String.class) {
            return "Contoh";
        }
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type == char[].class) {
            return "kata sandi yang panjang";
        }
        if (type == UUID.class) {
            return UUID.randomUUID().toString();
        }
        if (type == LocalDate.class) {
            return "2021-06-14";
        }
        if (type == LocalTime.class) {
            return "08:00";
        }
        if (type == BigDecimal.class) {
            return "2,5";
        }
        if (type == Integer.class) {
            return name.endsWith("Year") ? "2021" : name.startsWith("margin") ? "15" : "5";
        }
        if (type == Long.class) {
            return "0";
        }
        if (type == MultipartFile.class) {
            return ""; // sent apart from the fields
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        throw new IllegalStateException("no example for a field " + name + " of " + type);
    }
}
