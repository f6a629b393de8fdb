import Canvas
import SystemPackage

/// What the event loop needs from a terminal.
public protocol ManagedTerminal: AnyObject {
    /// The descriptor that keys are read from.
    var input: FileDescriptor { get }
    /// Whether the program has the screen now.
    var isShowing: Bool { get }
    /// The sequences of this terminal's keys.
    var terminfoKeys: [[UInt8]: Key] { get }
    /// Adopts the terminal's current size and returns it.
    func resize() -> Size
    /// Releases the terminal for a while.
    func leave()
    /// Takes control of the terminal again.
    func enter()
    /// Notes that no further answer from the terminal is pending.
    func noteAnswer()
}

extension TerminalDriver: ManagedTerminal {}
