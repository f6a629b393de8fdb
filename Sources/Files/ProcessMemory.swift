import CExchange

/// The memory of this process.
public enum ProcessMemory {
    /// Keeps up to a megabyte of freed memory, and has all threads share one heap; called before there is a second thread.
    ///
    /// Memory given back is asked for again within milliseconds at the start, and a thread with a heap of its own takes a quarter of a
    /// millisecond to begin.
    public static func keep() {
        cexchange_keep_memory(1 << 20)
        cexchange_limit_heaps(1)
    }

    /// Lets threads have heaps of their own again, so that one that works for long never holds up another; called before there is a
    /// second thread.
    public static func separateHeaps() { cexchange_limit_heaps(0) }
}
