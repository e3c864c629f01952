import { DatabaseSync } from 'node:sqlite';
import { type SqliteDatabase } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { adapt } from './node-sqlite.ts';

describe('a statement that is prepared once', () => {
  let file: DatabaseSync;
  let database: SqliteDatabase;
  const all = (sql: string, ...parameters: readonly unknown[]): unknown[] => database.prepare(sql).all(parameters);
  beforeEach(() => {
    file = new DatabaseSync(':memory:');
    database = adapt(file);
    database.prepare('create table word (text text not null)').run([]);
    for (const text of ['one', 'two', 'three']) database.prepare('insert into word values (?)').run([text]);
  });

  it('answers anew each time, for what it is given', () => {
    const sql = 'select text from word where text = ?';
    expect([all(sql, 'one'), all(sql, 'two'), all(sql, 'four')]).toEqual([[{ text: 'one' }], [{ text: 'two' }], []]);
    expect(database.prepare('update word set text = ? where text = ?').run(['uno', 'one'])).toMatchObject({ changes: 1 });
    expect([all(sql, 'one'), all(sql, 'uno')]).toEqual([[], [{ text: 'uno' }]]);
  });

  it('sees columns that are added and tables that go', () => {
    expect(all('select * from word where text = ?', 'one')).toEqual([{ text: 'one' }]);
    database.prepare('alter table word add column length integer').run([]);
    expect(all('select * from word where text = ?', 'one')).toEqual([{ text: 'one', length: null }]);
    database.prepare('drop table word').run([]);
    expect(() => all('select * from word where text = ?', 'one')).toThrow('no such table');
  });

  it('is read row by row while others ask the same', () => {
    const sql = 'select text from word';
    const read: unknown[] = [];
    for (const row of database.prepare(sql).iterate([])) {
      read.push(row);
      expect(all(sql)).toHaveLength(3);
    }
    expect(read).toHaveLength(3);
  });

  it('is let go when many others have been asked since', () => {
    for (let number = 0; number < 1000; number += 1) expect(all(`select ${number.toString()} as number`)).toEqual([{ number }]);
    expect(all('select text from word')).toHaveLength(3);
  });
});
