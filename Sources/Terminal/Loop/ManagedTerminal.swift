import Canvas
import SystemPackage

/// What the event loop needs of a terminal.
public protocol ManagedTerminal: AnyObject {
    /// Where keys are read.
    var input: FileDescriptor { get }
    /// Whether the program has the screen now.
    var isShowing: Bool { get }
    /// The sequences of this terminal's keys.
    var terminfoKeys: [[UInt8]: Key] { get }
    /// Takes over the size the terminal has now and gives it.
    func resize() -> Size
    /// Gives the terminal back for a while.
    func leave()
    /// Takes the terminal again.
    func enter()
    /// Says that no further answer from the terminal is due.
    func noteAnswer()
}

extension TerminalDriver: ManagedTerminal {}
