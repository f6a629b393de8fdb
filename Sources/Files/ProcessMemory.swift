import Platform

/// The memory of this process.
public enum ProcessMemory {
    /// Keeps up to a megabyte of freed memory, and has all threads share one heap; called before there is a second thread.
    ///
    /// Memory given back is asked for again within milliseconds at the start, and a thread with a heap of its own takes a quarter of a
    /// millisecond to begin.
    public static func keep() {
        cplatform_keep_memory(1 << 20)
        cplatform_limit_heaps(1)
    }

    /// Lets threads have heaps of their own again, so that one that works for long never holds up another; called before there is a
    /// second thread.
    public static func separateHeaps() { cplatform_limit_heaps(0) }
}
