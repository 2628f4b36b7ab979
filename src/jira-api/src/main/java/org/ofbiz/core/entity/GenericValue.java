package org.ofbiz.core.entity;

/** A database row of OFBiz, the layer below Jira. */
public class GenericValue {

    private GenericValue() {}
}
