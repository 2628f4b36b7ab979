/** What Atlassian's platform gives an app: Active Objects, templates, texts, tokens, modules. */
package org.helpdeskkpi.host.platform;
