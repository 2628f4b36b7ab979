package org.helpdeskkpi.host.jira.jql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helpdeskkpi.host.jira.Site;
import org.helpdeskkpi.host.jira.jql.Node.Operand;
import org.helpdeskkpi.host.jira.jql.Node.Term;
import org.helpdeskkpi.host.jira.model.Constant;
import org.helpdeskkpi.host.jira.model.Constant.Kind;
import org.helpdeskkpi.host.jira.model.SiteProject;
import org.helpdeskkpi.host.jira.model.SiteUser;

/** Finds the configured values that a query means, by name or id. */
final class Values {
    private static final Map<String, Kind> KINDS =
            Map.of(
                    "status", Kind.STATUS,
                    "priority", Kind.PRIORITY,
                    "resolution", Kind.RESOLUTION,
                    "issuetype", Kind.ISSUE_TYPE,
                    "type", Kind.ISSUE_TYPE);

    private final Site site;
    private final SiteUser searcher;

    Values(Site site, SiteUser searcher) {
        this.site = site;
        this.searcher = searcher;
    }

    /** The names a term's operands stand for, without EMPTY. */
    List<String> of(Term term) {
        return term.operands().stream()
                .filter(operand -> !meansEmpty(term, operand))
                .flatMap(operand -> name(term.field(), operand))
                .toList();
    }

    /** Whether "empty" is meant; "Unresolved" is how JQL calls an empty resolution. */
    static boolean meansEmpty(Term term, Operand operand) {
        return operand.empty()
                || term.field().equalsIgnoreCase("resolution")
                        && operand.text().equalsIgnoreCase("Unresolved");
    }

    private Stream<String> name(String field, Operand operand) {
        if (operand.function()) {
            if (!operand.text().equalsIgnoreCase("currentUser")) {
                throw Functions.unknown(operand);
            }
            return Stream.ofNullable(searcher).map(SiteUser::key);
        }
        String lower = field.toLowerCase(Locale.ROOT);
        Kind kind = KINDS.get(lower);
        if (kind != null) {
            return Stream.of(constant(kind, field, operand.text()));
        }
        return Stream.of(lower.equals("project") ? project(operand.text()) : operand.text());
    }

    private String constant(Kind kind, String field, String text) {
        return site.catalog().constants(kind).stream()
                .filter(c -> c.name().equalsIgnoreCase(text) || c.id().equals(text))
                .map(Constant::name)
                .findFirst()
                .orElseThrow(() -> unknown(field, text));
    }

    private String project(String text) {
        Optional<SiteProject> found =
                site.catalog().projects().stream()
                        .filter(
                                p ->
                                        p.key().equalsIgnoreCase(text)
                                                || p.name().equalsIgnoreCase(text)
                                                || String.valueOf(p.id()).equals(text))
                        .findFirst();
        return found.map(SiteProject::key).orElseThrow(() -> unknown("project", text));
    }

    private static JqlException unknown(String field, String text) {
        return new JqlException(
                "The value '" + text + "' does not exist for the field '" + field + "'.");
    }
}
