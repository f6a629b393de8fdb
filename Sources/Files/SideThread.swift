import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// A second thread, which does one thing while the first goes on.
///
/// It is there within 50 microseconds, a fraction of what a task or a queue takes that has to be set up first.
public final class SideThread: Sendable {
    private let thread = Mutex<pthread_t?>(nil)

    /// What the thread is handed.
    private final class Work: Sendable {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }

    /// Starts the work; if there can't be another thread it is done at once.
    public init(_ work: @escaping @Sendable () -> Void) {
        var started = pthread_t()
        let handed = Unmanaged.passRetained(Work(work))
        let failure = pthread_create(
            &started, nil,
            { pointer in
                if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().work() }
                return nil
            }, handed.toOpaque())
        if failure == 0 {
            let started = started
            thread.withLock { $0 = started }
        } else {
            handed.takeRetainedValue().work()
        }
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
