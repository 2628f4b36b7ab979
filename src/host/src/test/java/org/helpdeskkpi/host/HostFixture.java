package org.helpdeskkpi.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.helpdeskkpi.host.platform.module.PluginDescriptor;

/** A host in this process on a free port, with a data directory of its own that goes with it. */
public final class HostFixture implements AutoCloseable {
    private final Path data;
    private Host host;

    private final PluginDescriptor plugin;

    private HostFixture(boolean demo, PluginDescriptor plugin) throws Exception {
        this.plugin = plugin;
        data = Files.createTempDirectory("host");
        host = Host.start(new Options(data, 0, demo, 0), plugin);
    }

    /** With users and a help-desk project, but without tickets. */
    public static HostFixture empty() throws Exception {
        return new HostFixture(false, theApp());
    }

    /** With the demo help desk, its figures computed. */
    public static HostFixture withDemo() throws Exception {
        return new HostFixture(true, theApp());
    }

    /** Empty, with these modules. */
    public static HostFixture with(PluginDescriptor plugin) throws Exception {
        return new HostFixture(false, plugin);
    }

    /** The app's own descriptor. */
    public static PluginDescriptor theApp() {
        return PluginDescriptor.from(HostFixture.class.getClassLoader());
    }

    public Host host() {
        return host;
    }

    /** The base URL with context path. */
    public String url() {
        return host.url();
    }

    /** Calls made as nobody; see {@link Calls#as}. */
    public Calls calls() {
        return new Calls(url());
    }

    /** Stops the host and starts it again on the same data, on another port. */
    public void restart() throws Exception {
        host.close();
        host = Host.start(new Options(data, 0, false, 0), plugin);
    }

    @Override
    public void close() {
        host.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
