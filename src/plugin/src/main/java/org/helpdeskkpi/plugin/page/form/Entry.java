package org.helpdeskkpi.plugin.page.form;

/** A part of a form, in the order in which it is shown. */
public sealed interface Entry permits Field, Heading, Rows {}
