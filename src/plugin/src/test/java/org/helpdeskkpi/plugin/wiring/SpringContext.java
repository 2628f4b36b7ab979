package org.helpdeskkpi.plugin.wiring;

import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;

/** The app's bean definitions in the Spring of the test's class path. */
final class SpringContext {
    private SpringContext() {}

    static GenericApplicationContext start(MockedJira jira) {
        GenericApplicationContext context = new GenericApplicationContext();
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setValidating(false);
        reader.setNamespaceAware(true);
        References references = new References(jira.services());
        DefaultNamespaceHandlerResolver others = new DefaultNamespaceHandlerResolver();
        reader.setNamespaceHandlerResolver(
                uri -> References.NAMESPACE.equals(uri) ? references : others.resolve(uri));
        reader.loadBeanDefinitions("classpath:" + SpringFile.PATH);
        context.refresh();
        return context;
    }
}
