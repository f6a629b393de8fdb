import Synchronization
import SystemPackage

/// Delivers messages from other threads to the event loop, and wakes it.
public final class Mailbox<Message: Sendable>: Sendable {
    /// Becomes readable when a message is waiting.
    let readable: FileDescriptor
    private let writable: FileDescriptor
    private let messages = Mutex<[Message]>([])

    /// Creates an empty mailbox.
    ///
    /// - Throws: The system's error if the process has no descriptors left.
    public init() throws {
        (readable, writable) = try FileDescriptor.nonblockingPipe()
    }

    deinit {
        try? readable.close()
        try? writable.close()
    }

    /// Posts a message to the event loop, from any thread.
    public func post(_ message: Message) {
        let isFirst = messages.withLock { messages in
            messages.append(message)
            return messages.count == 1
        }
        if isFirst { _ = try? writable.writeAll([0]) }
    }

    /// Removes and returns all messages, in the order they were posted.
    func collect() -> [Message] {
        // Clear the mark first: a message posted from here on sets it again.
        _ = try? readable.readAvailable()
        return messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
