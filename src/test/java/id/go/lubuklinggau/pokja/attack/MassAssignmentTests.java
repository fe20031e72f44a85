package id.go.lubuklinggau.pokja.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.support.WebTest;
import jakarta.persistence.Entity;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A form takes what it asks for and nothing else that its record has. */
@WebTest
class MassAssignmentTests {

    /** Every field that each form can be sent; a new one is a decision. */
    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry(
                    "ActivityReportForm",
                    "attachments efforts evaluation followUp kind materials problems recommendations reportedOn version"),
            Map.entry("AgencyForm", "active aliases id name shortName version"),
            Map.entry("AgendaItemForm", "endTime id inCharge kind startTime title version"),
            Map.entry("BandForm", "firstEdge id indicator secondEdge thirdEdge validFrom"),
            Map.entry("ChoiceForm", "allNew choices"),
            Map.entry("ClosureForm", "lastDay version"),
            Map.entry("ConfirmationForm", "digest"),
            Map.entry("CriterionForm", "asked threshold version"),
            Map.entry("CurrentPasswordForm", "current"),
            Map.entry("DataRequestAnswerForm", "answer outcome version"),
            Map.entry(
                    "DataRequestForm",
                    "contact id identityChecked kind personId receivedOn receivedTime requesterName version wish"),
            Map.entry("DecisionForm", "baseVersion chosen reason seen"),
            Map.entry("GoalForm", "goal version"),
            Map.entry("GuestDecisionForm", "reason taken"),
            Map.entry(
                    "DecreeForm", "about draft id issuedOn issuer issuerName number pattern validFrom validTo version"),
            Map.entry("DecreeScanForm", "file"),
            Map.entry("DelegateCopyForm", "people"),
            Map.entry("DelegateForm", "element position version"),
            Map.entry("DutyForm", "decreeId element firstDay newId position section version"),
            Map.entry("EmblemForm", "file"),
            Map.entry("EndSignInForm", "current signIn"),
            Map.entry("ErasureForm", "confirmation version"),
            Map.entry("FigureImportForm", "file id ofMonth"),
            Map.entry("ForgottenPasswordForm", "who"),
            Map.entry("GuestForm", "element id institution name personId pokjaId reason version"),
            Map.entry("GuestRemovalForm", "reason"),
            Map.entry("ImportForm", "file id usualFirstDay"),
            Map.entry(
                    "InvitationForm",
                    "closing copies enclosure nature number opening remark subject version writtenOn"),
            Map.entry("JoinForm", "kelurahanOf nameOf otherId otherVersion phoneOf sexOf stays version"),
            Map.entry("LastDayForm", "lastDay version"),
            Map.entry(
                    "LetterheadForm",
                    "address contact government marginBottom marginLeft marginRight marginTop office paper place rule version"),
            Map.entry("MarkForm", "baseVersion note reason status substituteName substitutePosition"),
            Map.entry("MarkTextForm", "text"),
            Map.entry("MechanismForm", "sessionMechanism version"),
            Map.entry("MeetingCopyForm", "firstDay id title"),
            Map.entry("MeetingForm", "firstDay host id lastDay openedBy programme purpose title venue version"),
            Map.entry(
                    "MembershipForm",
                    "decreeId element firstDay id lastDay name newPersonId personId phone phoneConsentOn phoneRemoved position"
                            + " section sex titleBefore titlesAfter trainedYear training version"),
            Map.entry("MergerForm", "decreeId going lastDay target version"),
            Map.entry(
                    "MinutesForm",
                    "chairName chairNip chairPosition chairRank decisions heldUntil noteTakerName noteTakerNip"
                            + " noteTakerPosition proceedings suggestions version"),
            Map.entry("MoveForm", "decreeId element firstDay newId position section target version"),
            Map.entry("NewDelegateForm", "element id name newPersonId personId position sex titleBefore titlesAfter"),
            Map.entry("NewPasswordForm", "again changed"),
            Map.entry("NewUserForm", "agency areas displayName email id kelurahan role username version"),
            Map.entry("NumbersForm", "marked numbers"),
            Map.entry(
                    "OfficialRecordForm",
                    "body copies firstWitnessName firstWitnessPosition number secondWitnessName secondWitnessPosition"
                            + " version"),
            Map.entry("OwnEmailForm", "current email"),
            Map.entry("PasskeyForm", "current name"),
            Map.entry("PasswordForm", "again changed current"),
            Map.entry(
                    "PersonForm",
                    "kelurahanCode name phone phoneConsentOn phoneRemoved sex titleBefore titlesAfter version"),
            Map.entry("PilotEndForm", "endReason lastDay version"),
            Map.entry("PilotForm", "decreeDay decreeNumber id kind pilotYear pokjaId reason since"),
            Map.entry("PokjaForm", "id kelurahanCode launchedOn name version"),
            Map.entry("RenewalForm", "shown staying"),
            Map.entry("RestrictionForm", "reason version"),
            Map.entry("RetentionForm", "months shown version"),
            Map.entry("RevocationForm", "basis revokedOn version"),
            Map.entry(
                    "SessionForm",
                    "day endTime entryFrom entryUntil id invitedPokja kecamatan room seats startTime version wishedElements"),
            Map.entry("ScanForm", "code"),
            Map.entry(
                    "ActionForm",
                    "agencyId budgetSource cost dueOn id inCharge indicator place purpose targetGroup task version volume"),
            Map.entry("CategoryForm", "active agencyIds aim id name place usual version"),
            Map.entry("PhotoForm", "caption file id phase takenOn"),
            Map.entry(
                    "ProblemForm",
                    "agencyIds categoryId cause effect figure figurePlace figureSource figureUnit figureYear growth id level"
                            + " proposal section seriousness sessionId statement urgency usual version"),
            Map.entry("StepForm", "answer dueOn id state version"),
            Map.entry("WordForm", "felt id note"),
            Map.entry("SecondFactorForm", "code current"),
            Map.entry("SessionSpeakerForm", "id role speakerId topic version"),
            Map.entry(
                    "SignatoryForm", "acting duty id middle name nip position rank superior validFrom validTo version"),
            Map.entry("SpeakerForm", "agencyId id name nip position titleBefore titlesAfter version"),
            Map.entry("TargetForm", "fromYear share"),
            Map.entry("UndoForm", "baseVersion reason"),
            Map.entry("UserForm", "agency areas displayName email kelurahan role version"));

    private static final Pattern SNAKE = Pattern.compile("_([a-z])");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    private Routes routes;

    @BeforeEach
    void fill() {
        routes = Routes.withExamples(beans);
    }

    @Test
    void eachFormTakesWhatItAsksForAlone() {
        var forms = new TreeMap<String, String>();
        for (var route : routes.posts()) {
            if (route.form() != null) {
                var names = Forms.names(route.form()).stream().sorted().toList();
                forms.put(route.form().getSimpleName(), String.join(" ", names));
            }
        }
        assertThat(forms).isEqualTo(new TreeMap<>(ALLOWED));
    }

    @Test
    void noRouteReadsIntoAnEntity() {
        for (var route : routes.all()) {
            assertThat(route.handler().getMethodParameters())
                    .as(route.toString())
                    .allSatisfy(parameter -> assertThat(parameter.getParameterType())
                            .matches(type -> !type.isAnnotationPresent(Entity.class)));
        }
    }

    /** Sends, with each form, every column of the database that the form has no field for. */
    @Test
    void noColumnIsWrittenThatTheFormDoesNotAskFor() {
        var columns = columns();
        assertThat(columns).contains("closedAt", "passwordHash", "example", "state");
        var users = routes.users();
        var softly = new SoftAssertions();
        for (var marker :
                List.of("c0ffee00-0000-4000-8000-00000000c0de", "2019-09-19", "919191", "mark-of-the-attacker")) {
            for (var route : routes.forms()) {
                var fields = routes.fields(route);
                var request = mvc.post()
                        .uri(URI.create(routes.address(route)))
                        .with(user(users.get(Routes.permitted(route))))
                        .with(csrf());
                fields.forEach(request::param);
                columns.stream()
                        .filter(column -> !fields.containsKey(column))
                        .filter(column -> !route.toString().endsWith("/utusan") || !"anggota".equals(column))
                        .forEach(column -> request.param(column, marker));
                softly.assertThat(request.exchange().getResponse().getStatus())
                        .as(route.toString())
                        .isNotEqualTo(400)
                        .isLessThan(500);
            }
            tables().forEach(table -> softly.assertThat(
                            db.sql("select count(*) from " + table + " t where t::text like :marker")
                                    .param("marker", "%" + marker + "%")
                                    .query(Long.class)
                                    .single())
                    .as(marker + " in " + table)
                    .isZero());
        }
        softly.assertAll();
    }

    private List<String> tables() {
        return db.sql("""
                        select quote_ident(table_name) from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'flyway%'
                        """).query(String.class).list();
    }

    /** As a form would name them: {@code closed_at} is {@code closedAt}. */
    private List<String> columns() {
        return db.sql("""
                        select distinct column_name from information_schema.columns
                        where table_schema = 'public' and table_name not like 'flyway%' order by 1
                        """).query(String.class).stream()
                .map(name ->
                        SNAKE.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT)))
                .toList();
    }
}
