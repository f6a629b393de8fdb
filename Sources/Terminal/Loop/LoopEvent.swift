import Canvas
import SystemPackage

/// An event that the program waits for.
public enum LoopEvent<Message: Sendable>: Sendable {
    /// A key, a mouse event or pasted text.
    case input(Input)
    /// The terminal reported its background.
    case background(Background)
    /// The terminal gained or lost focus.
    case focus(Bool)
    /// The terminal's size changed.
    case resized(Size)
    /// The program has the terminal back, with this size, after being suspended or releasing it.
    case resumed(Size)
    /// The requested time has come.
    case timer
    /// Another thread posted a message.
    case message(Message)
    /// A watched descriptor is readable.
    case readable(FileDescriptor)
    /// A signal asks the program to end. Anything unsaved has to be saved now.
    case stopRequested(StopSignal)
    /// The terminal is gone; there won't be any more keys.
    case terminalLost
}

extension LoopEvent: Equatable where Message: Equatable {}

/// Whether the event loop continues.
public enum LoopFlow: Sendable {
    /// Wait for the next event.
    case goOn
    /// End the loop; events not received yet are dropped.
    case stop
}
