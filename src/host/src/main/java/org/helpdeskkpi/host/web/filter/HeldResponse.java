package org.helpdeskkpi.host.web.filter;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back what a servlet writes, so that it can be decorated. */
final class HeldResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private PrintWriter writer;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return held.toByteArray();
    }

    boolean isHtml() {
        String type = getContentType();
        return type != null && type.startsWith("text/html");
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            setCharacterEncoding("UTF-8");
            writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int b) {
                held.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                held.write(bytes, offset, length);
            }
        };
    }

    @Override
    public void flushBuffer() {}

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}
}
