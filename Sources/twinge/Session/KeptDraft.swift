import Journal

/// A draft as the journal keeps it; the screens have a type of the same name for one that is open.
typealias KeptDraft = Draft
