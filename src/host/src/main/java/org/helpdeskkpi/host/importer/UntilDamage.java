package org.helpdeskkpi.host.importer;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A packed stream that ends where its data is damaged or cut off, and remembers that it was. */
final class UntilDamage extends FilterInputStream {
    private boolean damaged;

    UntilDamage(InputStream in) {
        super(in);
    }

    boolean damaged() {
        return damaged;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return damaged ? -1 : super.read(bytes, offset, length);
        } catch (EOFException | ZipException e) {
            damaged = true;
            return -1;
        }
    }
}
