package org.helpdeskkpi.plugin.wiring;

import java.util.Map;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.GenericBeanDefinition;
import org.springframework.beans.factory.xml.AbstractBeanDefinitionParser;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/** Answers {@code osgi:reference} from a map, where no OSGi framework is. */
final class References extends NamespaceHandlerSupport {
    static final String NAMESPACE = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    private final Map<Class<?>, Object> services;

    References(Map<Class<?>, Object> services) {
        this.services = services;
        init();
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("reference", new Parser());
    }

    private final class Parser extends AbstractBeanDefinitionParser {
        @Override
        protected AbstractBeanDefinition parseInternal(Element element, ParserContext context) {
            Class<?> type = ClassUtils.resolveClassName(element.getAttribute("interface"), null);
            GenericBeanDefinition reference = new GenericBeanDefinition();
            reference.setBeanClass(type);
            reference.setInstanceSupplier(() -> services.get(type));
            reference.setRole(BeanDefinition.ROLE_SUPPORT);
            return reference;
        }
    }
}
