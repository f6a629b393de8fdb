import Glibc

/// Gives the terminal back when the process ends without asking: by `exit` anywhere, or by a trap.
///
/// A signal handler may only do what is safe in the middle of anything (`man 7 signal-safety`): it reads memory prepared
/// beforehand, writes bytes and sets the terminal's modes.
enum TerminalRescue {
    /// What the handler needs; it never moves.
    private struct Record {
        var isArmed = false
        var output: Int32 = -1
        var modes = termios()
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        /// The actions that were there before, by signal number.
        let earlier = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    }

    /// Signals that a trap, a broken assertion or broken memory raises.
    private static let signals = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGQUIT]

    // Written by the one thread that owns the terminal and read by a handler that interrupts it or ends the process.
    nonisolated(unsafe) private static let record: UnsafeMutablePointer<Record> = {
        let record = UnsafeMutablePointer<Record>.allocate(capacity: 1)
        record.initialize(to: Record())
        return record
    }()
    nonisolated(unsafe) private static var isInstalled = false

    /// Whether the terminal is in the program's hands, so that ending must give it back.
    static var isArmed: Bool {
        get { record.pointee.isArmed }
        set { record.pointee.isArmed = newValue }
    }

    /// Says how to give the terminal back.
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

    /// Gives the terminal back if it is in the program's hands.
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
        // A stack that has overflowed has no room for a handler.
        let size = 64 * 1_024
        var stack = stack_t(
            ss_sp: UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16), ss_flags: 0, ss_size: size)
        sigaltstack(&stack, nil)
        for signal in signals {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { signal in
                TerminalRescue.restore()
                // What was to happen without us happens as soon as this handler returns.
                sigaction(signal, TerminalRescue.record.pointee.earlier + Int(signal), nil)
                raise(signal)
            }
            action.sa_flags = SA_ONSTACK
            (record.pointee.earlier + Int(signal)).initialize(to: sigaction())
            sigaction(signal, &action, record.pointee.earlier + Int(signal))
        }
    }
}
