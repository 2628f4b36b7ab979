package org.helpdeskkpi.host.jira;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.helpdeskkpi.host.jira.model.Constant;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.SelectOption;
import org.helpdeskkpi.host.jira.model.SiteComponent;
import org.helpdeskkpi.host.jira.model.SiteField;
import org.helpdeskkpi.host.jira.model.SiteProject;
import org.helpdeskkpi.host.jira.store.SiteStore;

/** What an administrator configures: projects, components, statuses and the like, custom fields. */
public final class Catalog {
    private final SiteStore store;
    private final Sequences sequences;
    private final Map<String, SiteProject> projects = new ConcurrentHashMap<>();
    private final Map<String, Constant> constants = new ConcurrentHashMap<>();
    private final Map<String, SiteField> fields = new ConcurrentHashMap<>();

    Catalog(SiteStore store, Sequences sequences) {
        this.store = store;
        this.sequences = sequences;
        store.things("project", SiteProject.class).forEach(this::know);
        store.things("constant", Constant.class).forEach(this::know);
        store.things("field", SiteField.class).forEach(this::know);
    }

    public List<SiteProject> projects() {
        return projects.values().stream().sorted(Comparator.comparing(SiteProject::key)).toList();
    }

    public Optional<SiteProject> project(String key) {
        return Optional.ofNullable(projects.get(key));
    }

    /** The project of this key, created when it is missing. */
    public SiteProject projectNamed(String key, String name) {
        return project(key)
                .orElseGet(
                        () ->
                                save(
                                        new SiteProject(
                                                sequences.next("project"),
                                                key,
                                                name,
                                                null,
                                                List.of())));
    }

    /** The component of this name, created when it is missing. */
    public synchronized SiteComponent component(String project, String name) {
        SiteProject owner = projectNamed(project, project);
        return owner.component(name)
                .orElseGet(
                        () -> {
                            SiteComponent added =
                                    new SiteComponent(sequences.next("component"), name);
                            List<SiteComponent> all = new ArrayList<>(owner.components());
                            all.add(added);
                            save(
                                    new SiteProject(
                                            owner.id(), project, owner.name(), owner.lead(), all));
                            return added;
                        });
    }

    public List<Constant> constants(Kind kind) {
        return constants.values().stream()
                .filter(c -> c.kind() == kind)
                .sorted(Comparator.comparingLong(c -> Long.parseLong(c.id())))
                .toList();
    }

    public Optional<Constant> constant(Kind kind, String name) {
        return Optional.ofNullable(constants.get(kind + ":" + name));
    }

    /** The constant of this name, created when it is missing. */
    public synchronized Constant constantNamed(Kind kind, String name, String category) {
        return constant(kind, name)
                .orElseGet(
                        () -> {
                            String id = String.valueOf(constants(kind).size() + 1);
                            Constant added = new Constant(kind, id, name, category);
                            store.saveThing("constant", kind + ":" + name, added);
                            return know(added);
                        });
    }

    public List<SiteField> fields() {
        return fields.values().stream().sorted(Comparator.comparing(SiteField::id)).toList();
    }

    public Optional<SiteField> field(String id) {
        return Optional.ofNullable(fields.get(id));
    }

    /** The custom field of this name, whatever its case, created when it is missing. */
    public synchronized SiteField fieldNamed(String name) {
        return fields().stream()
                .filter(f -> f.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(
                        () -> {
                            String id = "customfield_" + (sequences.next("field") + 100);
                            String shown =
                                    name.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + name.substring(1);
                            return save(new SiteField(id, shown, List.of()));
                        });
    }

    /** The option of this text, created when it is missing. */
    public synchronized SelectOption option(String fieldId, String text) {
        SiteField field = fields.get(fieldId);
        return field.options().stream()
                .filter(o -> o.value().equals(text))
                .findFirst()
                .orElseGet(
                        () -> {
                            SelectOption added = new SelectOption(sequences.next("option"), text);
                            List<SelectOption> all = new ArrayList<>(field.options());
                            all.add(added);
                            save(new SiteField(fieldId, field.name(), all));
                            return added;
                        });
    }

    public SiteProject save(SiteProject project) {
        store.saveThing("project", project.key(), project);
        return know(project);
    }

    private SiteField save(SiteField field) {
        store.saveThing("field", field.id(), field);
        return know(field);
    }

    private SiteProject know(SiteProject project) {
        sequences.used("project", project.id());
        project.components().forEach(c -> sequences.used("component", c.id()));
        projects.put(project.key(), project);
        return project;
    }

    private Constant know(Constant constant) {
        constants.put(constant.kind() + ":" + constant.name(), constant);
        return constant;
    }

    private SiteField know(SiteField field) {
        sequences.used("field", Long.parseLong(field.id().substring(12)) - 100);
        field.options().forEach(o -> sequences.used("option", o.id()));
        fields.put(field.id(), field);
        return field;
    }
}
