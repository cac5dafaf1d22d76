const paths = {
  contacts:
    'M8 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 7c.4-3 2.6-4.7 6-4.7s5.600 1.700 6 4.700M14 4a3 3 0 0 1 0 5.300M16 12.200c1.300.700 2 2 2.200 4',
  deals: 'M3 4h4v12H3zM8.500 4h4v8h-4zM14 4h3.500v5H14z',
  privacy:
    'M10 3l6 2v4.500c0 3.500-2.400 6-6 7.500-3.600-1.500-6-4-6-7.500V5zM7.500 9.800l1.800 1.800 3.200-3.400',
  site: 'M12 4H4v12h12V8M9 11l7-7m-4 0h4v4',
  settings: 'M3 6h7m4 0h3M3 14h3m4 0h7M12 4v4M8 12v4',
  fold: 'M3 4h14v12H3zM8 4v12M14 8l-2 2 2 2',
  off: 'M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14ZM5.2 5.2l9.6 9.6',
}

/** A drawn line, or the logo. It says nothing to a screen reader: the word beside it does. */
export function Icon({ name }: { name: keyof typeof paths | 'mark' }) {
  if (name === 'mark')
    return (
      <svg class="mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
        <rect width="28" height="28" rx="8" fill="currentColor" />
        <g fill="none" stroke="var(--paper)" stroke-width="2.4">
          <circle cx="10" cy="17.5" r="3.6" />
          <circle cx="18.5" cy="10" r="3.6" />
          <path d="m12.8 15.1 3-2.7" />
        </g>
      </svg>
    )
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  )
}
