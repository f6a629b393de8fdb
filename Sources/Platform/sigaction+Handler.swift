extension sigaction {
    /// What runs when the signal comes; each C library has another name for it.
    @inlinable
    public var handler: (@convention(c) (CInt) -> Void)? {
        get { __sigaction_handler.sa_handler }
        set { __sigaction_handler.sa_handler = newValue }
    }

    /// Whether the signal is ignored, as after `nohup` or in the background of a script.
    public var isIgnored: Bool { unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) }
}
