package org.helpdeskkpi.plugin.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The app's descriptor as Maven filled it in. */
public final class Descriptor {
    private final Element root;

    public Descriptor() {
        try (InputStream xml = Descriptor.class.getResourceAsStream("/atlassian-plugin.xml")) {
            root =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(xml)
                            .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("atlassian-plugin.xml", e);
        }
    }

    Element root() {
        return root;
    }

    List<Element> modules() {
        return children(root).toList();
    }

    List<Element> modules(String type) {
        return children(root).filter(module -> module.getTagName().equals(type)).toList();
    }

    List<Element> everything() {
        return all(root.getElementsByTagName("*")).toList();
    }

    /** All elements of a name, at any depth. */
    public List<Element> everywhere(String name) {
        return inside(root, name);
    }

    static List<Element> inside(Element parent, String name) {
        return all(parent.getElementsByTagName(name)).toList();
    }

    static List<String> texts(Element parent, String name) {
        return inside(parent, name).stream().map(one -> one.getTextContent().strip()).toList();
    }

    static Stream<Element> children(Element parent) {
        return all(parent.getChildNodes());
    }

    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isEmpty());
    }

    private static Stream<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .<Node>mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
