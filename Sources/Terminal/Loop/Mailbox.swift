import Synchronization
import SystemPackage

/// Carries messages from work on other threads to the event loop, and wakes it.
public final class Mailbox<Message: Sendable>: Sendable {
    /// Becomes readable when a message is waiting.
    let readable: FileDescriptor
    private let writable: FileDescriptor
    private let messages = Mutex<[Message]>([])

    /// Makes an empty mailbox.
    ///
    /// - Throws: The system's error if the process has no descriptors left.
    public init() throws {
        (readable, writable) = try FileDescriptor.nonblockingPipe()
    }

    deinit {
        try? readable.close()
        try? writable.close()
    }

    /// Leaves a message for the event loop; any thread may.
    public func post(_ message: Message) {
        let isFirst = messages.withLock { messages in
            messages.append(message)
            return messages.count == 1
        }
        if isFirst { _ = try? writable.writeAll([0]) }
    }

    /// Takes out all messages in the order in which they were posted.
    func collect() -> [Message] {
        // The mark goes first: a message posted from here on leaves a new one.
        _ = try? readable.readAvailable()
        return messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}
