package crieur.ui.internal.tabs;

/**
 * The tab of a file in the editors' area.
 *
 * @param file the file's path in the workspace
 * @param title what the tab says
 * @param inFront whether it is the one that is read
 */
record Tab(String file, String title, boolean inFront) {}
