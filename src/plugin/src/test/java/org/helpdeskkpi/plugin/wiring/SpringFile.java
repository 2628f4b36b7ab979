package org.helpdeskkpi.plugin.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The bean definitions that Jira's container reads, as plain XML. */
final class SpringFile {
    static final String PATH = "META-INF/spring/helpdesk-kpi.xml";

    private final Element root;

    SpringFile() throws IOException, SAXException, ParserConfigurationException {
        try (InputStream xml = getClass().getClassLoader().getResourceAsStream(PATH)) {
            root =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(xml)
                            .getDocumentElement();
        }
    }

    List<Element> references() {
        return all(root, "osgi:reference").toList();
    }

    Element bean(String id) {
        return all(root, "bean")
                .filter(bean -> bean.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The beans that the app itself makes. */
    List<Element> madeBy(String factory) {
        return all(root, "bean")
                .filter(bean -> bean.getAttribute("factory-bean").equals(factory))
                .toList();
    }

    List<String> argumentsOf(String id) {
        return all(bean(id), "constructor-arg")
                .map(argument -> argument.getAttribute("ref"))
                .toList();
    }

    private static Stream<Element> all(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .<Node>mapToObj(found::item)
                .map(Element.class::cast);
    }
}
