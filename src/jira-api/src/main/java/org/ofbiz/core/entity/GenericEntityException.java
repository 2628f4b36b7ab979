package org.ofbiz.core.entity;

/** A failed access to the database through OFBiz. */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public GenericEntityException(String message) {
        super(message);
    }
}
