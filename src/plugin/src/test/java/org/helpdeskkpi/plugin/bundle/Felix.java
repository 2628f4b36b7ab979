package org.helpdeskkpi.plugin.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** An OSGi framework with Gemini Blueprint and Spring in it, as Jira has. */
final class Felix {
    private static final List<String> SPRINGS_NEEDS =
            List.of(
                    "org.aopalliance.aop;version=1.0",
                    "org.aopalliance.intercept;version=1.0",
                    "org.apache.commons.logging;version=1.2",
                    "org.slf4j");

    private final Framework framework;

    /**
     * @param exports what Jira would export; the classes come from the test's class path
     */
    Felix(Path cache, List<String> exports) throws BundleException, IOException {
        Set<String> packages = new LinkedHashSet<>(SPRINGS_NEEDS);
        packages.addAll(exports);
        framework =
                new FrameworkFactory()
                        .newFramework(
                                Map.of(
                                        Constants.FRAMEWORK_STORAGE,
                                        cache.toString(),
                                        // else a class asked for by the test is found without
                                        // import
                                        "felix.bootdelegation.implicit",
                                        "false",
                                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                                        String.join(",", packages)));
        framework.start();
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jars()) {
            bundles.add(install(jar));
        }
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    Bundle install(Path jar) throws BundleException {
        return context().installBundle(jar.toUri().toString());
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    <T> void register(Class<T> type, Object service) {
        context().registerService(type, type.cast(service), null);
    }

    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(30_000);
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("app.bundles")))) {
            return jars.sorted().toList();
        }
    }
}
