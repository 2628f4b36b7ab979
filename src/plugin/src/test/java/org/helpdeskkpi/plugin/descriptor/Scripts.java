package org.helpdeskkpi.plugin.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The app's AMD modules: which script defines them, what they need and where they are served. */
final class Scripts {
    private static final Pattern DEFINE =
            Pattern.compile("\\bdefine\\(\\s*'([^']+)'\\s*,\\s*\\[([^\\]]*)\\]");
    private static final Pattern REQUIRE = Pattern.compile("\\brequire\\(\\s*\\[([^\\]]*)\\]");
    private static final Pattern NAME = Pattern.compile("'([^']+)'");

    private final Descriptor descriptor;

    Scripts(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    List<String> defined() {
        return AppFiles.scripts().values().stream()
                .flatMap(text -> defines(text).stream())
                .toList();
    }

    /** What a web-resource's own scripts need. */
    List<String> neededBy(Element webResource) {
        return texts(webResource).stream()
                .flatMap(text -> needs(text).stream())
                .distinct()
                .toList();
    }

    /** What a web-resource and all it depends on define. */
    List<String> definedWith(Element webResource) {
        List<String> found = new ArrayList<>();
        texts(webResource).forEach(text -> found.addAll(defines(text)));
        for (Element dependency : dependencies(webResource)) {
            found.addAll(definedWith(dependency));
        }
        return found;
    }

    private List<Element> dependencies(Element webResource) {
        String prefix = descriptor.root().getAttribute("key") + ":";
        Map<String, Element> own =
                descriptor.modules("web-resource").stream()
                        .collect(Collectors.toMap(one -> one.getAttribute("key"), one -> one));
        return Descriptor.texts(webResource, "dependency").stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> own.get(name.substring(prefix.length())))
                .toList();
    }

    private static List<String> texts(Element webResource) {
        Map<String, String> scripts = AppFiles.scripts();
        return Descriptor.inside(webResource, "resource").stream()
                .map(resource -> scripts.getOrDefault(resource.getAttribute("location"), ""))
                .toList();
    }

    private static List<String> defines(String text) {
        return DEFINE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<String> needs(String text) {
        List<String> needs = new ArrayList<>();
        DEFINE.matcher(text).results().forEach(match -> needs.addAll(names(match.group(2))));
        REQUIRE.matcher(text).results().forEach(match -> needs.addAll(names(match.group(1))));
        return needs;
    }

    private static List<String> names(String list) {
        return NAME.matcher(list).results().map((MatchResult match) -> match.group(1)).toList();
    }
}
