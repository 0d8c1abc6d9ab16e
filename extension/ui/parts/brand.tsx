/** The name and its mark: three lines of a sieve that get shorter, and what falls through. */
export function Brand({ page }: { page?: string }) {
  return (
    <h1 class="brand">
      <svg width="22" height="22" viewBox="0 0 128 128" aria-hidden="true">
        <rect width="128" height="128" rx="28" fill="#0c6b5f" />
        <path d="M28 36h72M40 58h48M52 80h24" stroke="#fff" stroke-width="11" stroke-linecap="round" />
        <circle cx="64" cy="102" r="8" fill="#f6c453" />
      </svg>
      <span>
        JobSieve
        {page === undefined ? null : <span class="soft"> · {page}</span>}
      </span>
    </h1>
  );
}
