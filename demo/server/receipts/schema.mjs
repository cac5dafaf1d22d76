import { beginning, chains } from './chain.mjs'
import { headText } from './signed.mjs'

/**
 * The chain leads every key: it is what a distributed engine spreads the rows by, and a partitioned table its parts.
 * `receipts` and `receipt_checkpoints` are only added to; `receipt_heads` has a row for each chain, which an appending
 * transaction locks, so that it waits for its own chain alone.
 */
const tables = `
create table receipts (
  chain smallint not null check (chain between 0 and ${chains - 1}),
  position bigint not null check (position > 0),
  received_at bigint not null,
  id text not null check (length(id) = 22),
  previous text,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  body text not null,
  primary key (chain, position),
  unique (chain, id)
);
create index receipts_previous on receipts (previous) where previous is not null;

create table receipt_heads (
  chain smallint primary key,
  position bigint not null,
  hash bytea not null,
  key text not null,
  signature bytea not null
);

create table receipt_checkpoints (
  chain smallint not null,
  position bigint not null,
  count bigint not null,
  made_at bigint not null,
  hash bytea not null,
  key text not null,
  signature bytea not null,
  primary key (chain, position, count)
);`

/**
 * The database's own refusals, for whoever comes past our code: a receipt is never changed, and goes only when a
 * checkpoint says that all up to there was purged; a checkpoint stays as it is; a head steps on by one.
 */
const guards = `
create function receipts_stay() returns trigger language plpgsql as $$ begin
  if tg_op = 'DELETE' then
    if exists (select 1 from receipt_checkpoints
      where chain = old.chain and position >= old.position and count = 0) then return old; end if;
    raise exception 'Receipts are deleted by a purge alone, which makes a checkpoint first.';
  end if;
  raise exception 'Receipts are never changed.';
end $$;
create trigger receipts_stay before update or delete on receipts for each row execute function receipts_stay();

create function receipt_checkpoints_stay() returns trigger language plpgsql as $$ begin
  raise exception 'Checkpoints are never changed or deleted.';
end $$;
create trigger receipt_checkpoints_stay before update or delete on receipt_checkpoints
  for each row execute function receipt_checkpoints_stay();

create function receipt_heads_step() returns trigger language plpgsql as $$ begin
  if tg_op = 'UPDATE' then
    if new.chain = old.chain and new.position = old.position + 1 then return new; end if;
  end if;
  raise exception 'The head of a chain steps on by one, and stays.';
end $$;
create trigger receipt_heads_step before update or delete on receipt_heads
  for each row execute function receipt_heads_step();

create function receipts_are_not_emptied() returns trigger language plpgsql as $$ begin
  raise exception 'The log is not emptied.';
end $$;
create trigger receipts_are_not_emptied before truncate on receipts execute function receipts_are_not_emptied();
create trigger receipts_are_not_emptied before truncate on receipt_heads execute function receipts_are_not_emptied();
create trigger receipts_are_not_emptied before truncate on receipt_checkpoints execute function receipts_are_not_emptied();`

/** Whether a database has the log's tables. */
export async function hasTables(/** @type {import('./database.mjs').Database} */ { query }) {
  const [row] = await query(`select to_regclass('receipt_checkpoints') is not null as there`)
  return row?.there === true
}

/**
 * Makes the tables where they are not there yet, and the heads where there are none; two servers may do so at once.
 * @param {import('./database.mjs').Database} database
 * @param {import('./signer.mjs').Signer} signer of the heads, the first ones too
 */
export async function prepare(database, signer) {
  if (!(await hasTables(database))) await makeTables(database)
  // One that is missing among others was taken away: it must not come back as if its chain had never begun.
  if ((await database.query('select chain from receipt_heads limit 1')).length) return
  await database.transaction(async query => {
    for (let chain = 0; chain < chains; chain++) {
      const { key, signature } = signer.sign(headText({ chain, position: 0, hash: beginning }))
      await query(
        `insert into receipt_heads (chain, position, hash, key, signature)
         values ($1, 0, decode($2, 'hex'), $3, decode($4, 'hex')) on conflict (chain) do nothing`,
        [chain, beginning, key, signature],
      )
    }
  })
}

async function makeTables(/** @type {import('./database.mjs').Database} */ database) {
  try {
    await database.transaction(async query => {
      for (const statement of statements) await query(statement)
    })
  } catch (error) {
    // Another server was first.
    if (!(await hasTables(database))) throw error
  }
}

/** The tables and their guards as SQL. */
export const schema = `${tables}\n${guards}\n`.trimStart()

/** One at a time, as a statement with parameters is. */
const statements = schema.split(/;\n(?=create|\n)/)
