import Files
import Synchronization
import Testing

@Suite("Side threads")
struct SideThreadTests {
    @Test("have done their work once they were waited for, however often that is")
    func waiting() {
        let count = Count()
        let threads = (0..<20).map { number in SideThread { count.sum.withLock { $0 += number } } }
        for thread in threads + threads { thread.wait() }
        #expect(count.sum.withLock { $0 } == 190)
    }

    @Test("are waited for when nobody holds them any more")
    func release() {
        let count = Count()
        for number in 0..<20 { _ = SideThread { count.sum.withLock { $0 += number } } }
        #expect(count.sum.withLock { $0 } == 190)
    }

    private final class Count: Sendable {
        let sum = Mutex(0)
    }
}
