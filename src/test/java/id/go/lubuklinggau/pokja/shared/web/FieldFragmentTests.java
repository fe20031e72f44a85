package id.go.lubuklinggau.pokja.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.shared.Option;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Label, hint, input and error of each kind of field belong together. */
@WebTest
class FieldFragmentTests {

    @Autowired
    WebApplicationContext application;

    @Autowired
    ViewResolver thymeleafViewResolver;

    @Autowired
    FormattingConversionService mvcConversionService;

    private final BindException errors = new BindException(new SampleForm(), "sampleForm");

    @Test
    void aFieldBearsItsLabelHintLimitAndValue() throws Exception {
        assertThat(page())
                .contains(
                        "<label class=\"field__label\" for=\"title\">Judul</label>",
                        "id=\"title-hint\">Seperti di undangan</p>",
                        "aria-describedby=\"title-hint\"",
                        "maxlength=\"100\"",
                        "value=\"&lt;script&gt; &amp; &quot;kutip&quot;\"",
                        "type=\"date\"",
                        "value=\"2021-06-14\"")
                .doesNotContain(
                        "field--wrong", "aria-invalid", "autofocus", "field__error", "aria-describedby=\"\"", "notice");
    }

    @Test
    void aWrongFieldIsMarkedAndPointsToItsErrorAndHint() throws Exception {
        errors.rejectValue("title", "NotBlank");

        assertThat(page())
                .contains(
                        "field--wrong\"",
                        "aria-describedby=\"title-hint title-error\"",
                        "aria-invalid=\"true\" autofocus=\"autofocus\"",
                        "id=\"title-error\">Kolom ini harus diisi.</p>",
                        "Perbaiki isian yang ditandai");
    }

    @Test
    void aRuleOfTheWholeFormStandsAboveIt() throws Exception {
        errors.reject("StaleEdit");

        assertThat(page()).contains("role=\"alert\"", "sudah diubah orang lain").doesNotContain("field--wrong");
    }

    @Test
    void choicesAreGroupedAndTheChosenOneIsSelected() throws Exception {
        assertThat(page())
                .contains(
                        "<optgroup label=\"Barat\">",
                        "<option value=\"1\" selected=\"selected\">Watas</option>",
                        "<option value=\"2\">Lepas</option>",
                        "<option value=\"STAFF\" selected=\"selected\">Staf DPPKB</option>");
    }

    @Test
    void aPasswordNeverComesBack() throws Exception {
        assertThat(page()).contains("type=\"password\"").doesNotContain("rahasia");
    }

    private String page() throws Exception {
        var request = new MockHttpServletRequest(application.getServletContext());
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, application);
        request.setAttribute(
                DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(Locale.forLanguageTag("id")));
        var response = new MockHttpServletResponse();
        var binding = (BeanPropertyBindingResult) errors.getBindingResult();
        binding.initConversion(mvcConversionService);
        var model = new HashMap<String, Object>();
        model.put("sampleForm", errors.getTarget());
        model.put(BindingResult.MODEL_KEY_PREFIX + "sampleForm", binding);
        model.put("places", List.of(Option.group("Barat", List.of(Option.of(1, "Watas"))), Option.of(2, "Lepas")));
        model.put("roles", Role.values());
        thymeleafViewResolver
                .resolveViewName("support/fields", Locale.forLanguageTag("id"))
                .render(model, request, response);
        return response.getContentAsString();
    }

    static class SampleForm {

        public String getTitle() {
            return "<script> & \"kutip\"";
        }

        public String getNote() {
            return null;
        }

        public LocalDate getDay() {
            return LocalDate.of(2021, 6, 14);
        }

        public Integer getPlace() {
            return 1;
        }

        public Role getRole() {
            return Role.STAFF;
        }

        public String getSecret() {
            return "rahasia";
        }
    }
}
