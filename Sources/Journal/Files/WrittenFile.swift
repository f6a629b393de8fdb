/// A file that was just written.
struct WrittenFile {
    /// Which file it is.
    let file: FileIdentity
    /// When the bytes were in it.
    var time: FileTime
    /// Whether there was none of its name before.
    var isNew = false
}
