package com.atlassian.activeobjects.external;

/** One numbered step that brings the app's tables up to date. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
