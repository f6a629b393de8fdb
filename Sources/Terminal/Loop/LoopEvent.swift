import Canvas
import SystemPackage

/// Something the program waits for.
public enum LoopEvent<Message: Sendable>: Sendable {
    /// A key, a mouse event or pasted text.
    case input(Input)
    /// The terminal told its background.
    case background(Background)
    /// The terminal came into focus, or lost it.
    case focus(Bool)
    /// The terminal's size changed.
    case resized(Size)
    /// The program has the terminal back after being suspended or away, in this size.
    case resumed(Size)
    /// The time that was asked for has come.
    case timer
    /// Work on another thread left a message.
    case message(Message)
    /// A watched descriptor can be read.
    case readable(FileDescriptor)
    /// A signal asks the program to end. What is not saved must be saved now.
    case stopRequested(StopSignal)
    /// The terminal has gone; no key will come any more.
    case terminalLost
}

extension LoopEvent: Equatable where Message: Equatable {}

/// Whether the event loop goes on.
public enum LoopFlow: Sendable {
    /// Wait for the next event.
    case goOn
    /// End the loop; events not received yet are dropped.
    case stop
}
