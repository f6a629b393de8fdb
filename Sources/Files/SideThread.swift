import Platform
import Synchronization

/// A second thread, which does one thing while the first goes on.
///
/// It is there within 80 microseconds, a fraction of what a task or a queue takes that has to be set up first. It begins on another
/// processor: some systems start a thread on the one that is busy starting it, and move it only after milliseconds.
public final class SideThread: Sendable {
    private let thread = Mutex<pthread_t?>(nil)

    /// What the thread is handed.
    private final class Work: Sendable {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }

    /// Starts the work; if there can't be another thread it is done at once.
    public init(_ work: @escaping @Sendable () -> Void) {
        let handed = Unmanaged.passRetained(Work(work))
        if let started = Self.start(handed.toOpaque()) {
            thread.withLock { $0 = started }
        } else {
            handed.takeRetainedValue().work()
        }
    }

    private static func start(_ handed: UnsafeMutableRawPointer) -> pthread_t? {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        cplatform_start_elsewhere(&attributes)
        var started = pthread_t()
        let failure = pthread_create(
            &started, &attributes,
            { pointer in
                if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().work() }
                return nil
            }, handed)
        return failure == 0 ? started : nil
    }

    deinit { wait() }

    /// Waits until the work is done; at once if it is.
    public func wait() {
        thread.withLock { thread in
            if let running = thread { pthread_join(running, nil) }
            thread = nil
        }
    }
}
