import Platform

/// Restores the terminal if the process ends unexpectedly, by `exit` anywhere or by a trap.
///
/// A signal handler may only do what is async-signal-safe (`man 7 signal-safety`): it reads memory prepared in advance, writes bytes and
/// sets the terminal's modes.
enum TerminalRescue {
    /// The data the handler needs; it never moves.
    private struct Record {
        var isArmed = false
        var output: Int32 = -1
        var modes = termios()
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        /// The previous actions, by signal number.
        let earlier = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    }

    /// The signals raised by a trap, a failed assertion or a memory error.
    private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGQUIT]

    // Written by the one thread that owns the terminal, and read by a handler that interrupts it or ends the process.
    nonisolated(unsafe) private static let record: UnsafeMutablePointer<Record> = {
        let record = UnsafeMutablePointer<Record>.allocate(capacity: 1)
        record.initialize(to: Record())
        return record
    }()
    nonisolated(unsafe) private static var isInstalled = false

    /// Whether the program controls the terminal, so that it has to be restored.
    static var isArmed: Bool {
        get { record.pointee.isArmed }
        set { record.pointee.isArmed = newValue }
    }

    /// Sets how to restore the terminal.
    static func prepare(output: Int32, modes: termios, bytes: [UInt8]) {
        record.pointee.isArmed = false
        record.pointee.bytes?.deallocate()
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
        copy.initialize(from: bytes, count: bytes.count)
        record.pointee.output = output
        record.pointee.modes = modes
        record.pointee.bytes = copy
        record.pointee.count = bytes.count
        if !isInstalled {
            isInstalled = true
            install()
        }
    }

    /// Restores the terminal if the program controls it.
    private static func restore() {
        guard record.pointee.isArmed else { return }
        record.pointee.isArmed = false
        var written = 0
        while written < record.pointee.count, let bytes = record.pointee.bytes {
            let count = write(record.pointee.output, bytes + written, record.pointee.count - written)
            guard count > 0 else { break }
            written += count
        }
        tcsetattr(record.pointee.output, TCSANOW, &record.pointee.modes)
    }

    private static func install() {
        atexit { TerminalRescue.restore() }
        // A stack that has overflowed has no room for a handler, so it gets another one.
        let size = 64 * 1_024
        var stack = stack_t(
            ss_sp: UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16), ss_flags: 0, ss_size: size)
        sigaltstack(&stack, nil)
        for signal in signals {
            var action = sigaction()
            action.handler = { signal in
                TerminalRescue.restore()
                // The previous action runs as soon as this handler returns.
                sigaction(signal, TerminalRescue.record.pointee.earlier + Int(signal), nil)
                raise(signal)
            }
            action.sa_flags = SA_ONSTACK
            (record.pointee.earlier + Int(signal)).initialize(to: sigaction())
            sigaction(signal, &action, record.pointee.earlier + Int(signal))
        }
    }
}
