package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.followup.Aim;
import id.go.lubuklinggau.pokja.followup.CategoryPlan;
import id.go.lubuklinggau.pokja.followup.CategoryRow;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class CategoryForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotNull
    private Aim aim;

    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 160)
    private String usual;

    @NotNull
    @Min(1)
    @Max(999)
    private Integer place;

    private boolean active = true;

    @Size(max = 40)
    private List<UUID> agencyIds = List.of();

    /** Behind those there are. */
    static CategoryForm at(int place) {
        var form = new CategoryForm();
        form.place = place;
        return form;
    }

    static CategoryForm of(CategoryRow category) {
        var form = new CategoryForm();
        form.id = category.id();
        form.version = category.version();
        form.aim = category.aim();
        form.name = category.name();
        form.usual = category.usual();
        form.place = category.place();
        form.active = category.active();
        form.agencyIds = category.agencies();
        return form;
    }

    CategoryPlan toPlan() {
        return new CategoryPlan(aim, name, usual, place, active, chosen());
    }

    /** A box without a value chooses nobody. */
    private Set<UUID> chosen() {
        return agencyIds.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public Aim getAim() {
        return aim;
    }

    public void setAim(Aim aim) {
        this.aim = aim;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUsual() {
        return usual;
    }

    public void setUsual(String usual) {
        this.usual = usual;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public List<UUID> getAgencyIds() {
        return agencyIds;
    }

    public void setAgencyIds(List<UUID> agencyIds) {
        this.agencyIds = agencyIds;
    }
}
