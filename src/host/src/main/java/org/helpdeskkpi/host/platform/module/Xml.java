package org.helpdeskkpi.host.platform.module;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element of the descriptor. */
public record Xml(Element element) {
    /** Reads a document's root element; doctypes are refused. */
    public static Xml read(InputStream in) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Xml(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("Not a descriptor: " + e.getMessage(), e);
        }
    }

    /** The direct children with that name. */
    public List<Xml> all(String name) {
        List<Xml> found = new ArrayList<>();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child && child.getTagName().equals(name)) {
                found.add(new Xml(child));
            }
        }
        return found;
    }

    public Optional<Xml> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The attribute's value, or nothing when it is absent. */
    public String attribute(String name) {
        return element.getAttribute(name);
    }

    public String text() {
        return element.getTextContent().strip();
    }

    public List<String> texts(String name) {
        return all(name).stream().map(Xml::text).toList();
    }

    /** The text of the first child with that name, or nothing. */
    public String textOf(String name) {
        return first(name).map(Xml::text).orElse("");
    }

    /** The {@code <param name value/>} children. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (Xml param : all("param")) {
            String value = param.attribute("value");
            params.put(param.attribute("name"), value.isEmpty() ? param.text() : value);
        }
        return params;
    }
}
